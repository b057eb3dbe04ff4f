package dev.lintel.catalogue.media;

/** The bytes of one variant of a content; width and height in pixels, 0 for what is no picture. */
public record MediaContent(
    Variant variant, byte[] bytes, String contentType, int width, int height) {}
