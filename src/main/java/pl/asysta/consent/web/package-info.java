@NullMarked
package pl.asysta.consent.web;

import org.jspecify.annotations.NullMarked;
