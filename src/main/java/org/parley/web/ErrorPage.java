package org.parley.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The page that takes the place of one that could not be shown. It is kept by nobody, and has no address of its own. */
@Component
class ErrorPage implements HandlerInterceptor, WebMvcConfigurer {

    private static final String ADDRESS = "/error";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(ADDRESS);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        // the page whose place it takes may have said that it may be kept
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return true;
    }
}
