package pl.asysta.desk;

import java.time.YearMonth;

/**
 * How many families came to assistants in a month, and how many left them.
 *
 * @param families with an assistant at its end
 * @param begun that were given one
 * @param ended with which the work ended; passing to another assistant is no end
 * @param reached of those, because the goal was reached
 */
public record FlowMonth(YearMonth month, int families, int begun, int ended, int reached) {}
