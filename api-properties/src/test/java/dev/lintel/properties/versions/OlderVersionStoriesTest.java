package dev.lintel.properties.versions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.library.LibraryApi;
import dev.lintel.properties.library.OpenLibrary;
import dev.lintel.properties.patch.MergePatch;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One parcel in two versions, over HTTP: the older one has the length beside the dimensions, calls
 * the mark label, knows two states where there are three, and no secret of the parts.
 */
class OlderVersionStoriesTest {
  private static final OlderVersion FIRST =
      OlderVersion.seenThrough(
          JsonView.unchanged()
              .move("dimensions.length", "length")
              .rename("mark", "label")
              .translate("state", Map.of("\"LENT\"", "\"OUT\"", "\"LOST\"", "\"OUT\""))
              .drop("parts.secret"));

  private final AtomicReference<ObjectNode> parcel =
      new AtomicReference<>(
          tree(
              "{'dimensions':{'length':3,'width':2},'mark':'m','state':'LOST',"
                  + "'parts':[{'name':'a','secret':1}]}"));

  @AutoClose
  private final OpenLibrary library =
      OpenLibrary.open(
          LibraryApi.with(
              Route.get("parcel", "/library/v{version}/parcel")
                  .versions(Versions.of(1, 2))
                  .right(Right.open())
                  .offers(Rendition.of(LibraryApi.JSON))
                  .answers(Outcome.of(200, "It.", Map.class))
                  .handledBy(call -> shown(call, parcel.get())),
              Route.patch("patchParcel", "/library/v{version}/parcel")
                  .versions(Versions.of(1, 2))
                  .right(Right.open())
                  .reads(
                      new BodyShape(
                          Map.class,
                          List.of("application/merge-patch+json"),
                          "A merge patch.",
                          (request, _) -> JsonMapper.shared().readTree(request.content().open())))
                  .offers(Rendition.of(LibraryApi.JSON))
                  .handledBy(this::patched)));

  private Answer patched(Call call) {
    ObjectNode sent = call.body(ObjectNode.class).orElseThrow();
    return shown(
        call,
        parcel.updateAndGet(present ->
            (ObjectNode)
                MergePatch.apply(
                    present, call.version() == 1 ? FIRST.patch(sent, present) : sent)));
  }

  private static Answer shown(Call call, ObjectNode newest) {
    JsonNode seen = call.version() == 1 ? FIRST.seen(newest) : newest;
    return Answer.bytes("application/json", JsonMapper.shared().writeValueAsBytes(seen));
  }

  @Test
  void aPatchThroughTheOldVersionChangesTheNewDocumentAndLosesNothing() throws Exception {
    // when
    String old = patch(1, "{'length':4,'label':'n','parts':[{'name':'a'},{'name':'b'}]}");

    // then
    assertThat(tree(old))
        .isEqualTo(
            tree(
                "{'dimensions':{'width':2},'state':'OUT','parts':[{'name':'a'},{'name':'b'}],"
                    + "'length':4,'label':'n'}"));
    assertThat(tree(library.get("/library/v2/parcel").body()))
        .isEqualTo(
            tree(
                "{'dimensions':{'length':4,'width':2},'mark':'n','state':'LOST',"
                    + "'parts':[{'name':'a','secret':1},{'name':'b'}]}"));
  }

  @Test
  void removingTheObjectThroughTheOldVersionKeepsTheLength() throws Exception {
    patch(1, "{'dimensions':null}");
    assertThat(tree(library.get("/library/v2/parcel").body()).get("dimensions"))
        .isEqualTo(tree("{'length':3}"));
    assertThat(tree(library.get("/library/v1/parcel").body()).has("dimensions")).isFalse();
  }

  @Test
  void sendingBackWhatTheOldVersionReadChangesNothing() throws Exception {
    ObjectNode before = parcel.get();
    patch(1, library.get("/library/v1/parcel").body());
    assertThat(parcel.get()).isEqualTo(before);
  }

  private String patch(int version, String json) throws Exception {
    var request =
        HttpRequest.newBuilder(library.at("/library/v%d/parcel".formatted(version)))
            .method("PATCH", HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')))
            .header("Content-Type", "application/merge-patch+json")
            .build();
    return library.send(request).body();
  }

  private static ObjectNode tree(String json) {
    return (ObjectNode) JsonMapper.shared().readTree(json.replace('\'', '"'));
  }
}
