package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.client.HttpConnection;
import dev.lintel.benchmarks.client.HttpPrices;
import dev.lintel.benchmarks.client.HttpTarget;
import dev.lintel.benchmarks.client.Tokens;
import dev.lintel.benchmarks.contracts.ContractSet;
import dev.lintel.benchmarks.contracts.Questions;
import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.Password;
import dev.lintel.properties.store.Database;
import dev.lintel.server.apis.KnownSubscriptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** What the figures of Kontrakt measure on: the set of contracts, and a token for each receiver. */
record PriceStand(Stand stand, ContractSet set, Map<Integer, String> tokens) {

  private static final String SCOPE = "kontrakt";
  private static final String CLIENT = "bench-dealer-";

  static PriceStand open(Stand stand) throws Exception {
    try (Database database = stand.openDatabase(4)) {
      stand.say("storing the contracts, unless they are");
      ContractSet set = ContractSet.stored(stand.facts(), database, stand.seed());
      return new PriceStand(stand, set, tokens(stand, database, set.receivers()));
    }
  }

  private static Map<Integer, String> tokens(
      Stand stand, Database database, List<Integer> receivers) throws Exception {
    Map<Integer, String> tokens = new TreeMap<>();
    for (int receiver : receivers) {
      tokens.put(receiver, token(stand, database, receiver));
    }
    return tokens;
  }

  private static String token(Stand stand, Database database, int receiver) throws Exception {
    String client = CLIENT + receiver;
    new Accounts(database, new SecureRandom())
        .createAbsent(
            Account.of(client, Set.of(KnownSubscriptions.KONTRAKT))
                .actingFor(Integer.toString(receiver)),
            Password.of(client));
    try (HttpClient http = HttpClient.newHttpClient()) {
      return Tokens.of(
          http.send(
              Tokens.request(stand.server().apis(), client, SCOPE).build(),
              BodyHandlers.ofString()));
    }
  }

  /** A token for one more receiver. */
  String token(int receiver) throws Exception {
    try (Database database = stand.openDatabase(4)) {
      return token(stand, database, receiver);
    }
  }

  /** All receivers, at a server. */
  List<HttpTarget> callers(URI server) {
    return tokens.values().stream().map(token -> HttpTarget.withToken(server, token)).toList();
  }

  /** So many connections to a server that ask at random. */
  List<HttpPrices> askers(URI server, int connections, String more, SplittableRandom random)
      throws IOException {
    List<HttpTarget> callers = callers(server);
    LocalDate day = LocalDate.now(ZoneOffset.UTC);
    List<HttpPrices> askers = new ArrayList<>();
    for (int place = 0; place < connections; place++) {
      askers.add(
          new HttpPrices(
              HttpConnection.open(callers.getFirst()),
              callers,
              new Questions(set.items(), set.receivers(), day, random.split()),
              more,
              random.split()));
    }
    return askers;
  }
}
