@NullMarked
package pl.asysta.risk.web;

import org.jspecify.annotations.NullMarked;
