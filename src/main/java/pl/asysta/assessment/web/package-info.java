/** Pages of the assessments. */
@NullMarked
package pl.asysta.assessment.web;

import org.jspecify.annotations.NullMarked;
