@NullMarked
package pl.asysta.monitoring.web;

import org.jspecify.annotations.NullMarked;
