package pl.asysta.demo.zalesie;

/** A part of every family's story that has tables of its own; a new kind of row is a new chapter. */
interface Chapter {
    /** Writes this family's rows, if its course has come so far. */
    void write(File file, Rows rows);

    /**
     * What the chapters share of one family.
     *
     * @param number of the case
     */
    record File(Family family, String number, Household household) {}
}
