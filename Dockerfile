# Builds the product, then keeps only what it needs to run.
FROM node:24-bookworm-slim AS build
WORKDIR /trin
ENV NX_DAEMON=false NX_TUI=false
COPY . .
RUN npm ci --include=dev --no-audit --no-fund
RUN npx nx run-many -t build -p @trin/api @trin/web --output-style=static
# The browser's packages are inside its bundle, and the image brings its own Node. Certificates need @fontsource.
RUN npm prune --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/node-linux-* node_modules/@angular node_modules/@jsverse node_modules/@fontsource-variable \
 && rm -rf .nx apps/e2e apps/*/src libs/*/src libs/*/*/src libs/*/web libs/ui tools docs

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Trin" org.opencontainers.image.licenses="EUPL-1.2"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /trin
COPY --from=build /trin /trin
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health/ready').then((r) => process.exit(+!r.ok), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
