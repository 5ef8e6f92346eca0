package pl.asysta.forlife.web;

/** What is asked of the request only when it is filed; a draft may have gaps. */
interface Complete {}
