@NullMarked
package pl.asysta.desk.web;

import org.jspecify.annotations.NullMarked;
