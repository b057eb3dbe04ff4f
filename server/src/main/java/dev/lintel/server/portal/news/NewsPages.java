package dev.lintel.server.portal.news;

import static dev.lintel.properties.profile.ParameterTypes.text;

import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import dev.lintel.server.portal.page.Markdown;
import dev.lintel.server.portal.page.Page;
import dev.lintel.server.portal.page.PageRoutes;
import dev.lintel.server.portal.source.Places;
import java.util.List;

/** The news: all of them, a page for each, and the feed. */
public final class NewsPages {
  private static final Parameter<String> SLUG =
      Parameter.path("slug", text(100), "The permanent name of the piece.");

  private final News news;
  private final String name;
  private final Markdown markdown = new Markdown();

  /**
   * @param name of the site
   */
  public NewsPages(News news, String name) {
    this.news = news;
    this.name = name;
  }

  public List<Route> routes(PageRoutes pages) {
    return List.of(
        pages.page("news", Places.NEWS, _ -> new Page("News", Places.NEWS, "news", news.read())),
        pages.page("news-item", Places.NEWS + "/{slug}", this::one, SLUG),
        PageRoutes.document(
            "news-feed",
            Places.FEED,
            "application/atom+xml",
            call -> new Feed(call.request().origin().base(), name).of(news.all()),
            "application/xml",
            "text/xml"));
  }

  private Page one(Call call) {
    NewsItem item =
        news.find(call.get(SLUG))
            .orElseThrow(() ->
                Problems.NO_SUCH_RESOURCE
                    .with("There is no such news; %s lists all.".formatted(Places.NEWS))
                    .asException());
    return new Page(
        item.title(), Places.NEWS, "newsItem", new NewsModel(item, markdown.html(item.text())));
  }
}
