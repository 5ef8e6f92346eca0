package pl.asysta.register.web;

import pl.asysta.register.QuickFilters.Quick;

/**
 * A quick filter on the page.
 *
 * @param current whether it is the one the page shows
 */
record QuickLink(String name, String address, int families, boolean more, boolean current) {
    static QuickLink of(Quick quick, RegisterQuery query) {
        return new QuickLink(
                quick.name(),
                RegisterQuery.of(quick.filter()),
                quick.families(),
                quick.isMore(),
                quick.filter().equals(query.filter()));
    }
}
