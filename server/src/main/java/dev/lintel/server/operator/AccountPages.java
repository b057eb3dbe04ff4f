package dev.lintel.server.operator;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.AccountDetails;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.NewSecret;
import dev.lintel.properties.store.Database;
import dev.lintel.server.apis.KnownSubscriptions;
import dev.lintel.server.operating.AccountWork;
import dev.lintel.server.operating.AccountWork.Rotation;
import dev.lintel.server.operator.site.Desk;
import dev.lintel.server.operator.site.Notice;
import dev.lintel.server.operator.site.Section;
import dev.lintel.server.portal.page.Page;
import dev.lintel.server.visits.Posted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Accounts, their secrets, subscriptions and fields. */
public final class AccountPages implements Section {
  static final String LIST = "/accounts";
  static final String ONE = "/account";
  private static final String NAME = "account";

  private final Database database;
  private final Accounts accounts;
  private final AccountWork work;

  AccountPages(OperatorParts parts) {
    this.database = parts.database();
    this.accounts = parts.accounts();
    this.work = new AccountWork(accounts, parts.clock());
  }

  /** All accounts. */
  public record Listed(
      Desk desk, List<Account> accounts, SortedMap<String, Set<String>> subscriptions) {}

  /** One account, where it exists. */
  public record One(
      Desk desk, AccountDetails details, SortedMap<String, Set<String>> subscriptions) {}

  @Override
  public Map<String, Function<Desk, Page>> pages() {
    return Map.of(LIST, this::list, ONE, this::one);
  }

  @Override
  public Map<String, Change> changes() {
    return Map.of(
        "/accounts/create",
        new Change(AccountPages::back, this::create),
        "/account/rotate",
        change(form -> revealing(form, work.rotate(name(form), Rotation.BESIDE))),
        "/account/replace",
        change(form -> revealing(form, work.rotate(name(form), Rotation.AT_ONCE))),
        "/account/retire",
        change(
            done(
                "The older secret, and the password if there was one, are refused.",
                form -> accounts.secrets().retireOld(name(form)))),
        "/account/disable",
        change(
            done(
                "The account is refused from now on.", form -> accounts.disable(name(form), true))),
        "/account/enable",
        change(done("The account is admitted again.", form -> accounts.disable(name(form), false))),
        "/account/subscriptions",
        change(
            done(
                "The account may use what is listed.",
                form -> work.changeSubscriptions(name(form), form.text("subscriptions")))),
        "/account/fields",
        change(
            done(
                "The account is answered the chosen fields.",
                form -> work.chooseFields(name(form), form.need("model"), form.text("fields")))),
        "/account/all-fields",
        change(
            done(
                "The account is answered all fields of the model.",
                form -> work.answerAllFields(name(form), form.need("model")))),
        "/account/delete",
        Change.then(LIST, this::delete));
  }

  private Page list(Desk desk) {
    return new Page(
        "Accounts",
        LIST,
        "operator/accounts",
        new Listed(desk, accounts.list(), KnownSubscriptions.byApi()));
  }

  private Page one(Desk desk) {
    String name = desk.asked(NAME);
    if (accounts.find(name).isEmpty()) {
      return list(desk);
    }
    return new Page(
        name,
        LIST,
        "operator/account",
        new One(desk, accounts.details(name), KnownSubscriptions.byApi()));
  }

  private Notice create(Posted form) {
    NewSecret secret = work.create(name(form), form.text("subscriptions"), form.text("acts-for"));
    return revealing(form, secret);
  }

  private Notice delete(Posted form) {
    if (!form.text("confirm").equals(name(form))) {
      throw new IllegalArgumentException(
          "Type the account's name to remove it for good. Nothing was removed.");
    }
    AccountWork.delete(database, name(form));
    return Notice.done("The account '%s' is gone.".formatted(name(form)));
  }

  private static Notice revealing(Posted form, NewSecret secret) {
    return Notice.revealing(
        "A new secret of '%s' was made.".formatted(name(form)), secret.reveal());
  }

  private static Change change(Deed deed) {
    return new Change(AccountPages::back, deed);
  }

  private static Deed done(String text, Consumer<Posted> deed) {
    return form -> {
      deed.accept(form);
      return Notice.done(text);
    };
  }

  private static String back(Posted form) {
    return Posted.path(ONE, NAME, form.text(NAME));
  }

  private static String name(Posted form) {
    return form.need(NAME);
  }
}
