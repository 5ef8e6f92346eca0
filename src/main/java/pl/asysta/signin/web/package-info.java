@NullMarked
package pl.asysta.signin.web;

import org.jspecify.annotations.NullMarked;
