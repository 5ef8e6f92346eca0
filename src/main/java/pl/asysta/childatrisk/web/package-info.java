@NullMarked
package pl.asysta.childatrisk.web;

import org.jspecify.annotations.NullMarked;
