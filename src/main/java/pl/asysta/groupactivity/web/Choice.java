package pl.asysta.groupactivity.web;

import java.util.UUID;

/** One of those from whom, or from what, somebody chooses in a list. */
record Choice(UUID id, String fullName) {}
