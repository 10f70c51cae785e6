# docker build -t deltabrief .
# Everything is inside, models too: a running container fetches nothing but news. CI runs the same two steps.
FROM python:3.11-slim-bookworm AS build
ARG TORCH_INDEX=https://download.pytorch.org/whl/cpu
WORKDIR /src
COPY . .
RUN TORCH_INDEX="$TORCH_INDEX" .ci/steps/install.sh /opt/deltabrief
RUN .ci/steps/smoke.sh /opt/deltabrief

FROM python:3.11-slim-bookworm
COPY --from=build /opt/deltabrief /opt/deltabrief
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin deltabrief \
    && install -d -o deltabrief -g deltabrief -m 0700 /data
ENV PATH=/opt/deltabrief/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    HF_HUB_OFFLINE=1 \
    TMPDIR=/data \
    DELTABRIEF_DATA__FOLDER=/data \
    DELTABRIEF_LOG__FORMAT=json \
    DELTABRIEF_MONITORING__HOST=0.0.0.0 \
    DELTABRIEF_MONITORING__PORT=9464
USER deltabrief
WORKDIR /data
VOLUME /data
EXPOSE 9464
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["deltabrief", "health"]
ENTRYPOINT ["deltabrief"]
CMD ["run", "--wait"]
