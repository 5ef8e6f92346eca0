@NullMarked
package pl.asysta.attachment.web;

import org.jspecify.annotations.NullMarked;
