@NullMarked
package pl.asysta.drift.web;

import org.jspecify.annotations.NullMarked;
