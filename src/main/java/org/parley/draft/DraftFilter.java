package org.parley.draft;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps, opens and throws away the drafts of every form under {@code /edit}, before the form itself hears of it: what is
 * sent with the button {@code draft} is kept, and a form asked for with {@code draft=} and a number gets the fields that
 * were kept as if they had been sent.
 */
class DraftFilter extends OncePerRequestFilter {

    /** The draft that the form is filled from. */
    static final String OPENED = DraftFilter.class.getName() + ".opened";
    /** Whether what was to be kept is too long for it. */
    static final String TOO_LONG = DraftFilter.class.getName() + ".tooLong";

    private static final String DRAFT = "draft";
    private static final String THROW_AWAY = "throw-away-";

    private final Drafts drafts;

    DraftFilter(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        FormAddress address = FormAddress.of(request);
        String asked = request.getParameter(DRAFT);
        boolean isPost = "POST".equals(request.getMethod());
        if (authentication == null
                || !(authentication.getPrincipal() instanceof SignedIn who)
                || address.isTooLong()
                || !(isPost || asked != null)) {
            chain.doFilter(request, response);
        } else if (!isPost) {
            open(who.accountId(), address, asked, request, response, chain);
        } else if (asked == null) {
            chain.doFilter(request, response);
            forgetIfSaved(who.accountId(), address, request, response);
        } else if (asked.startsWith(THROW_AWAY)) {
            throwAway(who.accountId(), address, asked, request, response, chain);
        } else {
            keep(who.accountId(), address, asked.equals("auto"), request, response, chain);
        }
    }

    private void open(
            long account,
            FormAddress address,
            @Nullable String asked,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        Optional<Draft> draft = number(asked)
                .flatMap(each -> drafts.find(account, each))
                .filter(each -> each.address().equals(address.text()));
        if (draft.isEmpty()) {
            SeeOther.page(address.text(), request, response);
            return;
        }
        request.setAttribute(OPENED, draft.get());
        // what the address says counts: a draft may have been typed into the form of another record
        Map<String, String[]> parameters =
                new LinkedHashMap<>(drafts.fields(draft.get()).parameters());
        parameters.putAll(request.getParameterMap());
        chain.doFilter(new FilledRequest(request, "GET", parameters), response);
    }

    private void keep(
            long account,
            FormAddress address,
            boolean byItself,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        FormFields fields = FormFields.typed(request.getParameterMap());
        if (fields.isTooLong() && byItself) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (fields.isTooLong()) {
            request.setAttribute(TOO_LONG, true);
            chain.doFilter(filled(request, fields), response);
        } else {
            long draft = drafts.keep(account, address.text(), FormCopy.sentWith(request), fields);
            if (byItself) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                SeeOther.page(FormAddress.with(address.text(), draft), request, response);
            }
        }
    }

    /** Thrown away from another copy, what is typed there stays; thrown away from its own, the form is as it was. */
    private void throwAway(
            long account,
            FormAddress address,
            String asked,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        Optional<Draft> draft =
                number(asked.substring(THROW_AWAY.length())).flatMap(each -> drafts.find(account, each));
        draft.ifPresent(each -> drafts.throwAway(account, each.id()));
        if (draft.isPresent()
                && draft.get().copy().equals(FormCopy.sentWith(request).token())) {
            SeeOther.page(address.text(), request, response);
        } else {
            chain.doFilter(filled(request, FormFields.typed(request.getParameterMap())), response);
        }
    }

    /** Every form answers with See Other when it was saved, and with a page when it was not. */
    private void forgetIfSaved(
            long account, FormAddress address, HttpServletRequest request, HttpServletResponse response) {
        FormCopy copy = FormCopy.sentWith(request);
        if (SeeOther.is(response) && !copy.token().isEmpty()) {
            drafts.done(account, address.text(), copy);
        }
    }

    /** A reading request for the form, with the fields as if they had been sent. */
    private static HttpServletRequest filled(HttpServletRequest request, FormFields fields) {
        Map<String, String[]> parameters = new LinkedHashMap<>(fields.parameters());
        parameters.put(DRAFT, new String[] {Objects.requireNonNullElse(request.getParameter(DRAFT), "")});
        return new FilledRequest(request, "GET", parameters);
    }

    private static Optional<Long> number(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(each -> each.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
