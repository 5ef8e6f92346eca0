@NullMarked
package pl.asysta.privacy.web;

import org.jspecify.annotations.NullMarked;
