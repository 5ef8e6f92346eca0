package pl.asysta.genogram;

/** Puts things in a row as near to where they want to be as the room that each needs allows. */
final class Spacing {
    private Spacing() {}

    /**
     * Least squares that keep the order (pool adjacent violators).
     *
     * @param wishes where each wants to be
     * @param weights how much it wants that
     * @param rooms how far each must be from the one before; the first is not looked at
     */
    static double[] place(double[] wishes, double[] weights, double[] rooms) {
        int n = wishes.length;
        var before = new double[n];
        var means = new double[n];
        var sums = new double[n];
        var sizes = new int[n];
        int pools = 0;
        for (int i = 0; i < n; i++) {
            before[i] = i == 0 ? 0 : before[i - 1] + rooms[i];
            means[pools] = wishes[i] - before[i];
            sums[pools] = weights[i];
            sizes[pools++] = 1;
            while (pools > 1 && means[pools - 2] > means[pools - 1]) {
                pools--;
                double sum = sums[pools - 1] + sums[pools];
                means[pools - 1] = (means[pools - 1] * sums[pools - 1] + means[pools] * sums[pools]) / sum;
                sums[pools - 1] = sum;
                sizes[pools - 1] += sizes[pools];
            }
        }
        var places = new double[n];
        for (int pool = 0, i = 0; pool < pools; pool++) {
            for (int k = 0; k < sizes[pool]; k++, i++) {
                places[i] = means[pool] + before[i];
            }
        }
        return places;
    }
}
