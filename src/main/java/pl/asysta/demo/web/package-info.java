@NullMarked
package pl.asysta.demo.web;

import org.jspecify.annotations.NullMarked;
