@NullMarked
package pl.asysta.assignment.web;

import org.jspecify.annotations.NullMarked;
