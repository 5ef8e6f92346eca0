package pl.asysta.desk;

import java.util.List;
import java.util.regex.Pattern;

/** A part of a page, as far as a test of a desk looks into it. */
record Part(String html) {
    static Part of(String html) {
        return new Part(html.replace("&amp;", "&"));
    }

    /** The card of this name; empty if there is none. */
    Part card(String name) {
        return all("<section[^>]*aria-labelledby=\"" + name + "\".*?</section>").stream()
                .findFirst()
                .orElse(new Part(""));
    }

    /** Rows of a list, or of a table. */
    List<Part> rows() {
        return html.contains("<table") ? table() : all("<li.*?</li>");
    }

    /** Rows of its table without the head; none where there is no table. */
    List<Part> table() {
        int body = html.indexOf("<tbody>");
        return body < 0 ? List.of() : new Part(html.substring(body)).all("<tr.*?</tr>");
    }

    /** The links that lead to this address. */
    List<Part> links(String address) {
        return all("<a[^>]*href=\"" + Pattern.quote(address) + "\".*?</a>");
    }

    /** Where the first of its buttons leads. */
    String button() {
        return all("<a class=\"btn[^>]*>").get(0).html().replaceAll(".*href=\"([^\"]*)\".*", "$1");
    }

    /** The number in bold, or the only one. */
    int number() {
        var bold = all("<b>.*?</b>");
        return Integer.parseInt((bold.isEmpty() ? text() : bold.get(0).text()).replaceAll("\\D", ""));
    }

    List<Part> all(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(found -> new Part(found.group()))
                .toList();
    }

    String text() {
        return html.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    boolean isThere() {
        return !html.isEmpty();
    }

    @Override
    public String toString() {
        return text();
    }
}
