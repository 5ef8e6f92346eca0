@NullMarked
package pl.asysta.drafts.web;

import org.jspecify.annotations.NullMarked;
