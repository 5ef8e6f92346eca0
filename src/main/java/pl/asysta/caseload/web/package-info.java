@NullMarked
package pl.asysta.caseload.web;

import org.jspecify.annotations.NullMarked;
