package dev.lintel.care.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** An Excel workbook of one sheet of texts (ECMA-376, Office Open XML). */
final class Workbook {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String OPEN_XML = "http://schemas.openxmlformats.org/";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String RELATIONS =
      "<Relationships xmlns=\"%spackage/2006/relationships\"><Relationship Id=\"r1\""
          + " Type=\"%sofficeDocument/2006/relationships/%s\" Target=\"%s\"/></Relationships>";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);
  private final Writer sheet = new OutputStreamWriter(zip, StandardCharsets.UTF_8);

  Workbook(List<String> columns) {
    try {
      frame();
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      sheet.write(
          HEAD + "<worksheet xmlns=\"" + OPEN_XML + "spreadsheetml/2006/main\"><sheetData>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    add(columns.toArray(String[]::new));
  }

  void add(@Nullable String[] cells) {
    try {
      sheet.write("<row>");
      for (String cell : cells) {
        sheet.write("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        sheet.write(cell == null ? "" : escaped(cell));
        sheet.write("</t></is></c>");
      }
      sheet.write("</row>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      sheet.write("</sheetData></worksheet>");
      sheet.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void frame() throws IOException {
    part(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + OPEN_XML
            + "package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + TYPES
            + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
            + TYPES
            + "worksheet+xml\"/></Types>");
    part(
        "_rels/.rels",
        RELATIONS.formatted(OPEN_XML, OPEN_XML, "officeDocument", "xl/workbook.xml"));
    part(
        "xl/_rels/workbook.xml.rels",
        RELATIONS.formatted(OPEN_XML, OPEN_XML, "worksheet", "worksheets/sheet1.xml"));
    part(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + OPEN_XML
            + "spreadsheetml/2006/main\" xmlns:r=\""
            + OPEN_XML
            + "officeDocument/2006/relationships\"><sheets>"
            + "<sheet name=\"import\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
  }

  private void part(String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Without the characters that XML 1.0 cannot carry. */
  private static String escaped(String text) {
    return text.replaceAll(
            "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
