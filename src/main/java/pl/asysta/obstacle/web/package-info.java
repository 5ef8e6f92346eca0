@NullMarked
package pl.asysta.obstacle.web;

import org.jspecify.annotations.NullMarked;
