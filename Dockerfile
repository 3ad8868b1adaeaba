# The atlas as a server that nobody has to install Java for:
#   docker build -t aigc-atlas . && docker run --rm -p 127.0.0.1:3030:3030 aigc-atlas
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /atlas
COPY . .
RUN mvn -B -ntp -q -Dquick -Psupply-chain package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home atlas
WORKDIR /atlas
COPY --from=build /atlas/target/aigc-atlas.jar target/
COPY --from=build /atlas/target/lib target/lib
USER atlas
EXPOSE 3030
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["/bin/bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/3030 && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-Daigc.cache=/home/atlas/graph", "-cp", "target/aigc-atlas.jar", "org.aigcatlas.cli.Main"]
CMD ["serve", "--host", "0.0.0.0"]
