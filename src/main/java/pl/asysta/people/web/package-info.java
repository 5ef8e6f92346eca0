@NullMarked
package pl.asysta.people.web;

import org.jspecify.annotations.NullMarked;
