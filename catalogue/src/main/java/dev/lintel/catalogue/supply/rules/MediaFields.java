package dev.lintel.catalogue.supply.rules;

/** The fields of a picture or document of an item (reference section 7.6). */
public final class MediaFields {

  /**
   * Size and content type are told by the content, so they are the server's; names of files and
   * right holders may have any character.
   */
  public static final FieldRules RULES =
      FieldRules.of(
          FieldRule.text("id", 36, TextRule.FREE).readOnly(),
          FieldRule.text("type", 5, TextRule.FREE).required(),
          FieldRule.text("fileName", 200, TextRule.FREE).required(),
          FieldRule.text("contentType", 50, TextRule.FREE).readOnly(),
          FieldRule.of("width", FieldType.INTEGER).readOnly(),
          FieldRule.of("height", FieldType.INTEGER).readOnly(),
          FieldRule.of("isPrimary", FieldType.BOOLEAN),
          FieldRule.text("angle", 20, TextRule.GENERAL),
          FieldRule.text("side", 20, TextRule.GENERAL),
          FieldRule.text("title", 200, TextRule.GENERAL),
          FieldRule.text("description", 800, TextRule.GENERAL),
          FieldRule.text("copyright", 200, TextRule.FREE),
          FieldRule.text("copyrightOwner", 200, TextRule.FREE),
          FieldRule.of("imageTakenDate", FieldType.DATE),
          FieldRule.text("contentLanguage", 10, TextRule.FREE),
          FieldRule.of("validFromDate", FieldType.DATE),
          FieldRule.of("validToDate", FieldType.DATE));

  private MediaFields() {}
}
