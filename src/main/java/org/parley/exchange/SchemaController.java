package org.parley.exchange;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Publishes the schema of the negotiation document. */
@Controller
class SchemaController {

    @GetMapping(path = "/schema/negotiation-1.json", produces = "application/schema+json")
    ResponseEntity<Resource> negotiation() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(new ClassPathResource("schema/negotiation-1.json"));
    }
}
