package dev.lintel.ons.testing;

import dev.lintel.properties.testkit.Eventually;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** An import run, as one connector sees it. */
public record ImportRunStory(OnsClient connector, String id) {
  /** A team, an employee, and an assignment and a contract of theirs: four records. */
  public static final String SAMPLE =
      """
      <import>
        <teamAssignment importId="a1"><employee>e1</employee><team>t1</team>\
      <beginDate>2027-01-01</beginDate></teamAssignment>
        <contract importId="c1"><employee>e1</employee><contractTypeId>1</contractTypeId>\
      <fixed>24.50</fixed><beginDate>2027-01-01</beginDate></contract>
        <employee importId="e1"><identificationNo>I1</identificationNo><birthName>Berk</birthName>\
      <dateOfBirth>1990-02-28</dateOfBirth></employee>
        <team importId="t1"><identificationNo>IT1</identificationNo><name>Noord</name></team>
      </import>\
      """;

  private static final String RUNS = "/t/onsimport/runs";

  /** Creates a run; apostrophes stand for quotation marks. */
  public static ImportRunStory begin(OnsClient connector, String fields) {
    return new ImportRunStory(connector, taken(connector.post(RUNS, "{" + fields + "}"), "id"));
  }

  public ImportRunStory as(OnsClient other) {
    return new ImportRunStory(other, id);
  }

  public OnsAnswer get(String path) {
    return connector.get(RUNS + "/" + id + path);
  }

  public OnsAnswer delete() {
    return connector.delete(RUNS + "/" + id);
  }

  /** Uploads records; the upload's id. */
  public String uploadXml(String xml) {
    String text = xml.replace("'", "\\u0027").replace("\"", "\\\"").replace("\n", "\\n");
    return taken(
        connector.post(RUNS + "/xml", "{'runId':'%s','xml':'%s'}".formatted(id, text)), "uploadId");
  }

  /** Uploads a file; the upload's id. */
  public String upload(String fileName, String content) {
    String encoded = Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    return taken(
        connector.post(
            RUNS + "/binary",
            "{'runId':'%s','fileName':'%s','content':'%s'}".formatted(id, fileName, encoded)),
        "uploadId");
  }

  /** The status once nothing waits any more. */
  public OnsAnswer awaitEnd() {
    Eventually.holds(
        "the uploads are applied", () -> taken(get("/status"), "processing").equals("false"));
    return get("/status");
  }

  public void awaitReport(String report) {
    Eventually.holds("the report is ready", () -> get("/report/" + report).json().has("report"));
  }

  private static String taken(OnsAnswer answer, String field) {
    if (answer.status() != 200) {
      throw new AssertionError(answer.status() + " " + answer.text());
    }
    return answer.field(field);
  }
}
