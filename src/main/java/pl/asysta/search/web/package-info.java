@NullMarked
package pl.asysta.search.web;

import org.jspecify.annotations.NullMarked;
