@NullMarked
package pl.asysta.reply.web;

import org.jspecify.annotations.NullMarked;
