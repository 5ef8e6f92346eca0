/** Pages of institutions, contacts and referrals to specialists. */
@NullMarked
package pl.asysta.institution.web;

import org.jspecify.annotations.NullMarked;
