@NullMarked
package pl.asysta.protection.web;

import org.jspecify.annotations.NullMarked;
