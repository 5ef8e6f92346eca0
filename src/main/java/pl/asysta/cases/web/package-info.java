@NullMarked
package pl.asysta.cases.web;

import org.jspecify.annotations.NullMarked;
