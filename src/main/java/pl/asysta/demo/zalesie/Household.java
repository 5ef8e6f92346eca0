package pl.asysta.demo.zalesie;

import java.util.List;

/** The people of one family: adults first, then children from the oldest. */
record Household(String label, List<Resident> residents) {
    List<Resident> adults() {
        return residents.stream().filter(person -> !person.kinship().isChild()).toList();
    }

    int children() {
        return residents.size() - adults().size();
    }
}
