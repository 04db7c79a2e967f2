<p>html</p>
