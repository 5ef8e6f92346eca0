package pl.asysta.team.web;

/** What a button on the page of a meeting sends along: how the meeting stood when the page was opened. */
record StateForm(long state) {}
