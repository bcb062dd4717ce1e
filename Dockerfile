# Needs a PostgreSQL server: SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME, SPRING_DATASOURCE_PASSWORD.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml .
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -Pserver -Dmaven.test.skip=true package \
 && java -Djarmode=tools -jar target/parley-server.jar extract --layers --application-filename parley.jar --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin parley
WORKDIR /parley
# from what changes least to what changes most
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# a start without a database, which shows the JVM what to have ready: by the same JVM and from the same files as later
RUN java -XX:AOTCacheOutput=parley.aot -Dspring.context.exit=onRefresh -Dspring.profiles.active=training -jar parley.jar
USER 10001
EXPOSE 8080
# the C library keeps a store for each processor otherwise, and gives nothing back
ENV MALLOC_ARENA_MAX=2
# bash asks for itself: the image need not have curl
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /readyz HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
# the JVM needs about 240 MB beside the heap
ENTRYPOINT ["java", "-XX:AOTCache=parley.aot", "-XX:MaxRAMPercentage=45", "-jar", "parley.jar"]
