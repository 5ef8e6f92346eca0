@NullMarked
package pl.asysta.help.web;

import org.jspecify.annotations.NullMarked;
