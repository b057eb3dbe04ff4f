package dev.lintel.ons.delayed;

/** By what an upload is asked for later. */
public record UploadResponse(String uploadId) {}
