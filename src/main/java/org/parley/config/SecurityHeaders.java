package org.parley.config;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers may do with our pages. Nothing is loaded from elsewhere, and no script or style stands in a page. */
public class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    public static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self';"
                    + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    /** Beside those named here the defaults: nosniff, no framing, and on https only Strict-Transport-Security. */
    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS));
    }
}
