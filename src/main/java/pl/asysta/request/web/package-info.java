@NullMarked
package pl.asysta.request.web;

import org.jspecify.annotations.NullMarked;
