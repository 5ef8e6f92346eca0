@NullMarked
package pl.asysta.exchange.web;

import org.jspecify.annotations.NullMarked;
