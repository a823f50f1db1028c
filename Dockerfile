# The sandbox as an image, for compose and for services of a CI:
#   docker build -t cup-quickpay .
#   docker run --rm -p 127.0.0.1:4020:4020 cup-quickpay --auto --callback-url http://shop:3000/callbacks
# What follows the image's name are further flags of `cup-quickpay sandbox`.

FROM node:22-slim AS build
WORKDIR /project
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json LICENSE README.md SECURITY.md CHANGELOG.md ./
COPY scripts scripts
COPY generated generated
COPY src src
# Without the documentation, which takes longer to build than all the rest, and is not served.
RUN npm run build && mkdir /packed && npm pack --ignore-scripts --pack-destination /packed

FROM node:22-slim
ENV NODE_ENV=production
COPY --from=build /packed /packed
RUN npm install --global --ignore-scripts --no-audit --no-fund /packed/*.tgz \
  && rm -r /packed \
  && npm cache clean --force \
  && mkdir /data \
  && chown node:node /data
# State that outlives the container: docker run -v cup-quickpay:/data … cup-quickpay --data /data/state.json
VOLUME /data
USER node
WORKDIR /data
EXPOSE 4020
HEALTHCHECK --interval=5s --timeout=3s --start-period=5s --retries=5 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4020/_sandbox/v1/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["cup-quickpay", "sandbox", "--host", "0.0.0.0", "--no-shop", "--no-docs"]
