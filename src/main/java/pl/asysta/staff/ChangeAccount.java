package pl.asysta.staff;

import java.util.Set;

/**
 * Another role for a worker.
 *
 * @param title how to write of her
 * @param districts that she serves from now on; only a social worker serves some
 */
public record ChangeAccount(WorkerId worker, Role role, String title, Set<Integer> districts) {}
