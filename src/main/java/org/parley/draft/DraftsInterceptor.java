package org.parley.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.parley.account.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives the pages for editors what there is of drafts: {@code drafts}. */
@Component
class DraftsInterceptor implements HandlerInterceptor {

    private final Drafts drafts;
    private final DraftTimes times;

    DraftsInterceptor(Drafts drafts, DraftTimes times) {
        this.drafts = drafts;
        this.times = times;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (page != null
                && isForm(page)
                && authentication != null
                && authentication.getPrincipal() instanceof SignedIn who) {
            page.addObject("drafts", new OfferedDrafts(drafts, times, who.accountId(), request));
        }
    }

    /** Every form of ours has its content in the model under this name. */
    private static boolean isForm(ModelAndView page) {
        return page.getModel().containsKey("form");
    }
}
