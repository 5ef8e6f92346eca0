package pl.asysta.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Document;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** An answer as the person in front of the browser has it. */
public final class Page {
    private final int status;
    private final @Nullable String location;
    private final String html;
    private final List<Element> elements = new ArrayList<>();

    private Page(int status, @Nullable String location, String html) {
        this.status = status;
        this.location = location;
        this.html = html;
        collect(parse(html));
    }

    /** The answer of the server, which did not fail. */
    public static Page of(MvcTestResult result) {
        var failure = result.getUnresolvedException();
        if (failure != null) {
            throw new AssertionError("the server failed", failure);
        }
        return of(result.getResponse());
    }

    /** An answer that came without a failure. */
    public static Page of(MockHttpServletResponse response) {
        return new Page(
                response.getStatus(),
                response.getRedirectedUrl(),
                new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }

    public int status() {
        return status;
    }

    /** Where it sends the browser next. */
    public @Nullable String location() {
        return location;
    }

    /** The source of the page. */
    public String html() {
        return html;
    }

    /** All that can be read on it beside the names of the parts of a file, entities resolved, white space as one space. */
    public String text() {
        return HtmlUtils.htmlUnescape(html.replaceAll("(?s)<(head|script)\\b.*?</\\1>", "")
                        .replaceAll("(?s)<nav class=\"card tabbar.*?</nav>", "")
                        .replaceAll("(?s)<!--.*?-->", "")
                        .replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ");
    }

    /** What stands in the box of this name: what was typed, chosen or marked; the marked ones joined by a comma. */
    public String box(String name) {
        return elements.stream()
                .filter(element -> name.equals(attribute(element, "name")) && !isButton(element))
                .map(Page::value)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(","));
    }

    /** The texts that the box of this name offers while one types, of those with this label. */
    public List<String> suggested(String name, String label) {
        var list = attribute(one(element -> name.equals(attribute(element, "name"))), "list");
        return elements.stream()
                .filter(element -> element.elementNameMatches("datalist"))
                .filter(element -> Objects.equals(attribute(element, "id"), list))
                .flatMap(element -> below(element, "option"))
                .filter(option -> label.equals(attribute(option, "label")))
                .map(option -> Objects.requireNonNull(attribute(option, "value")))
                .toList();
    }

    /** Whether there is a box of this name. */
    public boolean hasBox(String name) {
        return elements.stream().anyMatch(element -> name.equals(attribute(element, "name")) && !isButton(element));
    }

    /** The sentences that say what is to be put right, in the order of the page. */
    public List<String> sentences() {
        return elements.stream()
                .filter(element -> classes(element).contains("errsum"))
                .flatMap(summary -> below(summary, "li"))
                .map(Page::textOf)
                .toList();
    }

    /** The boxes that those sentences lead to; empty for a sentence about the whole form. */
    public List<String> anchors() {
        return elements.stream()
                .filter(element -> classes(element).contains("errsum"))
                .flatMap(summary -> below(summary, "a"))
                .map(link -> Objects.requireNonNull(attribute(link, "href")).substring(1))
                .toList();
    }

    /** Whether something has this id, so that a sentence can lead there. */
    public boolean hasAnchor(String id) {
        return elements.stream().anyMatch(element -> id.equals(attribute(element, "id")));
    }

    /** The texts of all elements with this class. */
    public List<String> classed(String name) {
        return elements.stream()
                .filter(element -> classes(element).contains(name))
                .map(Page::textOf)
                .toList();
    }

    /** The rows of its tables, their heads too. */
    public List<String> rows() {
        return elements.stream()
                .filter(element -> element.elementNameMatches("tr"))
                .map(Page::textOf)
                .toList();
    }

    /** The radio button or mark of this box with this value. */
    public Element mark(String box, String value) {
        return one(element -> box.equals(attribute(element, "name")) && value.equals(attribute(element, "value")));
    }

    /** The text of the label around the mark of this box with this value. */
    public String labelOf(String box, String value) {
        var mark = mark(box, value);
        return textOf((Element) mark.getParent());
    }

    /** The rows of the table that shows two texts of one paper: field, saved, typed. */
    public List<List<String>> conflict() {
        return elements.stream()
                .filter(element -> "conflict".equals(attribute(element, "aria-labelledby")))
                .flatMap(section -> below(section, "tr"))
                .map(row -> below(row, "td").map(Page::textOf).toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** The addresses of this application that it leads to. */
    public List<String> links() {
        return elements.stream()
                .filter(element -> element.elementNameMatches("a"))
                .map(link -> attribute(link, "href"))
                .filter(Objects::nonNull)
                .filter(address -> address.startsWith("/"))
                .map(address -> address.replaceAll("#.*", ""))
                .distinct()
                .toList();
    }

    /** The forms on it, filled as they came: what is not chosen yet gets the first choice. */
    public List<FormOnPage> forms() {
        return elements.stream()
                .filter(element -> element.elementNameMatches("form"))
                .map(this::onPage)
                .toList();
    }

    private FormOnPage onPage(Element form) {
        var id = attribute(form, "id");
        var filled = new FormOnPage.Filling();
        elements.stream()
                .filter(element -> attribute(element, "name") != null)
                .filter(element -> isIn(element, form) || id != null && id.equals(attribute(element, "form")))
                .forEach(element -> filled.add(
                        Objects.requireNonNull(attribute(element, "name")), choice(element), isChoice(element)));
        return new FormOnPage(
                Objects.toString(attribute(form, "action"), ""),
                "post".equalsIgnoreCase(attribute(form, "method")),
                filled.form());
    }

    private static boolean isIn(Element element, Element form) {
        for (INestableNode around = element.getParent(); around instanceof Element outer; around = outer.getParent()) {
            if (outer == form) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChoice(Element element) {
        return "radio".equals(attribute(element, "type")) || isButton(element);
    }

    private static @Nullable String choice(Element element) {
        if (element.elementNameMatches("select")) {
            var chosen = Objects.toString(value(element), "");
            return chosen.isEmpty()
                    ? below(element, "option")
                            .map(option -> Objects.toString(attribute(option, "value"), ""))
                            .filter(option -> !option.isEmpty())
                            .findFirst()
                            .orElse("")
                    : chosen;
        }
        return isChoice(element) ? Objects.toString(attribute(element, "value"), "") : value(element);
    }

    private Element one(Predicate<Element> wanted) {
        var found = elements.stream().filter(wanted).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " such elements on the page");
        }
        return found.get(0);
    }

    private static java.util.stream.Stream<Element> below(INestableNode node, String name) {
        return node.getChildrenOfType(Element.class).stream()
                .flatMap(child -> java.util.stream.Stream.concat(
                        child.elementNameMatches(name)
                                ? java.util.stream.Stream.of(child)
                                : java.util.stream.Stream.empty(),
                        below(child, name)));
    }

    private static @Nullable String value(Element element) {
        if (element.elementNameMatches("textarea")) {
            var text = HtmlUtils.htmlUnescape(raw(element, ""));
            return text.startsWith("\n") ? text.substring(1) : text;
        }
        if (element.elementNameMatches("select")) {
            return below(element, "option")
                    .filter(option -> option.hasAttribute("selected"))
                    .map(option -> attribute(option, "value"))
                    .findFirst()
                    .orElse("");
        }
        var type = attribute(element, "type");
        boolean marked = "radio".equals(type) || "checkbox".equals(type);
        return marked && !element.hasAttribute("checked") ? null : Objects.toString(attribute(element, "value"), "");
    }

    private static boolean isButton(Element element) {
        return element.elementNameMatches("button");
    }

    private static List<String> classes(Element element) {
        return List.of(Objects.toString(attribute(element, "class"), "").split("\\s+"));
    }

    private static @Nullable String attribute(Element element, String name) {
        var value = element.getAttributeValue(name);
        return value == null ? null : HtmlUtils.htmlUnescape(value);
    }

    private static String textOf(Element element) {
        return HtmlUtils.htmlUnescape(raw(element, " ")).replaceAll("\\s+", " ").strip();
    }

    private static String raw(INestableNode node, String between) {
        var text = new StringBuilder();
        node.getChildren().forEach(child -> {
            if (child instanceof Text words) {
                text.append(words.getContent()).append(between);
            } else if (child instanceof INestableNode inner) {
                text.append(raw(inner, between));
            }
        });
        return text.toString();
    }

    private void collect(INestableNode node) {
        node.getChildrenOfType(Element.class).forEach(element -> {
            elements.add(element);
            collect(element);
        });
    }

    private static Document parse(String html) {
        try {
            return new DOMMarkupParser(ParseConfiguration.htmlConfiguration()).parse(html);
        } catch (ParseException e) {
            throw new AssertionError("not HTML: " + html, e);
        }
    }
}
